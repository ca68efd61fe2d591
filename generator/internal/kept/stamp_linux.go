package kept

import "syscall"

func changed(at *syscall.Stat_t) *syscall.Timespec { return &at.Ctim }

func modified(at *syscall.Stat_t) *syscall.Timespec { return &at.Mtim }
