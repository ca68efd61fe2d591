package kept

import "syscall"

func changed(at *syscall.Stat_t) *syscall.Timespec { return &at.Ctimespec }

func modified(at *syscall.Stat_t) *syscall.Timespec { return &at.Mtimespec }
