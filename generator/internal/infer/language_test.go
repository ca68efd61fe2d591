package infer

import (
	"testing"
)

func TestLanguage(t *testing.T) {
	known := lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"English", "At the talks " + said, "en"},
		{"Indonesian", "Para Menteri menyampaikan bahwa pertemuan tersebut membahas kemitraan antara kedua pihak, " +
			"dan rapat berikutnya akan diadakan pada bulan Maret di Bandung dengan dukungan sekretaris jenderal.",
			"id"},
		{"Malay", "Menteri-menteri menyatakan bahawa mesyuarat tersebut telah membincangkan perkongsian antara " +
			"kedua-dua pihak, dan sidang akan diadakan pada bulan Julai di Melaka kerana sokongan setiausaha agung.",
			"ms"},
		{"Indonesian or Malay", "Delegasi dari negara itu dan para menteri telah hadir pada sidang di kota itu " +
			"untuk hari yang kedua, dan juga akan hadir di kota yang lain.", ""},
		{"Vietnamese", "Các Bộ trưởng đã trao đổi về những vấn đề của khu vực và quốc tế, và nhất trí rằng hội nghị " +
			"tiếp theo được tổ chức trong năm với sự tham gia của các nước.", "vi"},
		{"Spanish", "Los Ministros intercambiaron opiniones sobre asuntos regionales e internacionales de interés " +
			"común y acordaron reunirse otra vez.", "es"},
		{"French", "Les ministres ont échangé leurs vues sur les questions régionales et sont convenus de se réunir " +
			"avant la fin de l’année dans la capitale du pays qui préside.", "fr"},
		{"Portuguese", "Os ministros trocaram impressões sobre as questões da região e decidiram que o próximo " +
			"encontro será na capital do país, com uma visita ao porto.", "pt"},
		{"German", "Die Minister sprachen über die Fragen der Region und kamen überein, sich noch vor dem Ende des " +
			"Jahres in der Hauptstadt wieder zu treffen, die den Vorsitz hat.", "de"},
		{"Dutch", "De ministers spraken over de zaken van de regio en besloten dat zij voor het einde van het jaar " +
			"in de hoofdstad zullen samenkomen met een nieuwe agenda.", "nl"},
		{"Thai", "ที่ประชุมรัฐมนตรีได้แลกเปลี่ยนความเห็นเกี่ยวกับประเด็นภูมิภาคและระหว่างประเทศ", "th"},
		{"Khmer", "រដ្ឋមន្ត្រីបានផ្លាស់ប្តូរទស្សនៈលើបញ្ហាតំបន់ និងអន្តរជាតិ", "km"},
		{"Lao", "ບັນດາລັດຖະມົນຕີໄດ້ແລກປ່ຽນຄວາມຄິດເຫັນກ່ຽວກັບບັນຫາພາກພື້ນ", "lo"},
		{"Burmese", "ဝန်ကြီးများသည် ဒေသတွင်းနှင့် နိုင်ငံတကာ ကိစ္စရပ်များကို ဆွေးနွေးခဲ့ကြသည်", "my"},
		{"Chinese", "各国部长就共同关心的地区和国际问题交换了意见，并同意在年底之前再次举行会议。", "zh"},
		{"Japanese", "閣僚は共通の関心を有する地域及び国際問題について意見を交換し、年内に再び会合を開くことで一致した。", "ja"},
		{"Korean", "장관들은 공동 관심사인 지역 및 국제 문제에 대해 의견을 교환하고 연말 이전에 다시 회의를 열기로 합의하였다.", "ko"},
		{"Russian", "Министры обменялись мнениями по региональным и международным вопросам и договорились " +
			"встретиться ещё раз.", "ru"},
		{"Arabic", "تبادل الوزراء وجهات النظر حول القضايا الإقليمية والدولية واتفقوا على الاجتماع مرة أخرى", "ar"},
		{"English with names in another script", "At the talks (การประชุม) " + said, "en"},
		{"half English, half Thai", "At the talks of the Ministers they met. " +
			"รัฐมนตรีได้แลกเปลี่ยนความเห็นเกี่ยวกับประเด็น", ""},
		{"half English, half Spanish", "The Ministers met in the city of the host and spoke of the sea. Los " +
			"ministros se reunieron en la ciudad y hablaron de los mares.", ""},
		{"a word", "Jakarta", ""},
		{"names alone", "Jakarta Manila Bangkok Hanoi Vientiane Singapore Jakarta Manila Bangkok Hanoi Vientiane " +
			"Singapore Jakarta Manila", ""},
		{"given", "---\nlanguage: en-GB\n---\nLos ministros se reunieron en la ciudad y hablaron de los mares.",
			"en-GB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if d, _ := document(t, known, "x.txt", test.in); d.Language != test.want {
				t.Errorf("read as %q, want %q", d.Language, test.want)
			}
		})
	}
}
