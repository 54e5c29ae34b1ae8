package demo

import "slices"

// branchDepartments are those of a bureau that record on its own stations.
var branchDepartments = []department{
	{"heyuan-order", "鹤原县局治安大队", "派出所的台账、隐患和走访", people("meng-qingyu"), people("fan-zhouning")},
	{"heyuan-command", "鹤原县局指挥室", "警队的接处警和巡逻", people("su-linjiang"), people("fan-zhouning")},
	{"heyuan-legal", "鹤原县局法制大队", "执法规范", people("ye-huaigu"), people("zheng-sihe")},
	{"heyuan-supervision", "鹤原县局督察大队", "值班、装备和民警履职", people("shi-mingyuan"), people("zheng-sihe")},
	{"heyuan-office", "鹤原县局绩效考核办公室", "民警的突出表现", people("tong-yanshu"), people("fan-zhouning zheng-sihe")},
}

func branchDepartment(id string) *department {
	return &branchDepartments[slices.IndexFunc(branchDepartments, func(x department) bool { return x.id == id })]
}

var stationKinds = []kind{
	{indicator: "station-ledger", id: "hazard-left", department: "heyuan-order", evidence: "鹤公治查〔%Y〕%q%03d号", weight: 3, sentences: []string{
		"{街}{浴室|旅馆|棋牌室}的{灭火器过期|疏散门上锁|电线裸露}，责令整改{8-25}天后仍未改",
		"{社}一处自建房出租，{3-9}间只有一个出口，复查时没有动",
		"{街}烟花爆竹零售点夜间住人，第{2-4}次复查仍住着{1-3}人",
		"{社}废品站堆放占了消防通道，整改期限过了{5-16}天",
	}},
	{indicator: "station-ledger", id: "ledger-wrong", department: "heyuan-order", evidence: "台账抽查表%Q-%03d", weight: 5, most: 4, sentences: []string{
		"{社}出租房台账与现场不符{数}处，租客已换{2-6}个月",
		"{街}行业场所台账登记的负责人还是前任，{数}处，最早是{3-11}个月前",
		"{社}重点人员台账{数}处没有更新住址，电话打到了{7-40}公里外的亲戚家",
		"{街}内部单位台账{数}处电话为空，抽查时{2-8}家只联系上一家",
	}},
	{indicator: "station-ledger", id: "dispute-settled", department: "heyuan-order", evidence: "调处卷宗〔%Y〕%q-%03d", weight: 6, good: true, sentences: []string{
		"{社}两户因{排水|宅基地|采光}相持{2-14}个月，{日}在村委当面签了协议",
		"{街}拖欠{5-40}名工人工资，{日}促成老板与工人签分期付款",
		"{姓}家兄弟争赡养费扬言动手，{社}民警前后上门{3-9}次劝和",
		"{街}商户与{社}居民因噪声闹到堵门，约定{9|10|11}点后停业",
	}},
	{indicator: "station-duty", id: "duty-absent", department: "heyuan-supervision", evidence: "鹤公督〔%Y〕%q%03d号", weight: 1, sentences: []string{
		"{日}晚抽查，值班领导在{街}家中，{20-70}分钟后到所",
		"{日}视频点名两次无应答，值班领导称去{社}看现场，没有派警记录",
	}},
	{indicator: "station-duty", id: "gear-lapsed", department: "heyuan-supervision", evidence: "装备检查单%Q-%03d", weight: 4, most: 3, sentences: []string{
		"{日}查装备，{防弹背心|警用盾牌|强光手电}{数}件超过检修期{10-60}天",
		"{日}查装备，{单警装备|急救包|破窗器}{数}件没有编号，去{街}那次用后没有登记",
	}},
}

var squadKinds = []kind{
	{indicator: "squad-calls", id: "call-late", department: "heyuan-command", evidence: "指令超时清单%Q-%03d", weight: 5, sentences: []string{
		"{日}{街}{纠纷|噪声|求助}警情到场用了{16-45}分钟，超过规定",
		"{日}{社}报警后{20-50}分钟才到，途中没有报告原因",
		"{日}接{街}警情后先去加油，晚到{8-22}分钟",
	}},
	{indicator: "squad-calls", id: "call-record", department: "heyuan-command", evidence: "处警记录抽查%Q-%03d", weight: 6, most: 3, sentences: []string{
		"{日}{街}处警记录{数}件只写“已调解”，没有双方签名",
		"{社}处警记录{数}件与录像相差{6-30}分钟，时间是事后补的",
		"{日}前后{数}件{街}警情没有写回访情况，抽查{4-12}件",
	}},
	{indicator: "squad-quality", id: "file-flaw", department: "heyuan-legal", evidence: "鹤公法评〔%Y〕%q%03d号", weight: 5, most: 2, sentences: []string{
		"{社}{盗窃|殴打他人|损毁财物}案卷{数}件，{日}的笔录缺被询问人逐页签名",
		"{街}{赌博|盗窃|诈骗}案卷{数}件，扣押清单与照片差{1-4}项",
	}},
	{indicator: "squad-quality", id: "camera-off", department: "heyuan-legal", evidence: "记录仪比对%Q-%03d", weight: 3, sentences: []string{
		"{日}{街}处警，记录仪进门后关了{3-17}分钟",
		"{日}{社}传唤{姓}途中，记录仪没电，后{6-25}分钟没有录像",
	}},
}

// jointKind is shared by two squads.
var jointKind = kind{indicator: "squad-calls", id: "joint-work", department: "heyuan-command", evidence: "协作登记表%Q-%03d", good: true, sentences: []string{
	"{日}与邻队合力找回{社}走失{4-30}小时的老人，分段查看录像",
	"{日}{街}连续{2-6}家店被撬，两队合在一起蹲守，抓获{1-3}人",
	"{日}{社}{山洪|大雪|停电}转移{12-80}人，两队分片包户",
	"{日}与邻队一起在{街}查获运输{烟花|汽油|野味}的面包车，后备厢{3-20}箱",
}}

var officerKinds = []kind{
	{indicator: "officer-merit", id: "thanked", department: "heyuan-office", evidence: "感谢信核实单%Q-%03d", weight: 6, good: true, sentences: []string{
		"{日}把{街}捡到的{2-9}千元现金送还失主，失主写来感谢信",
		"{日}背{社}一位{70-92}岁老人下楼就医，家属送来锦旗",
		"帮{社}{姓}某补办{身份证|户口本|居住证}，上门{2-4}次，{日}收到感谢信",
		"{日}劝住{街}一名准备给骗子转账{3-28}万元的群众",
	}},
	{indicator: "officer-merit", id: "hard-case", department: "heyuan-office", evidence: "法制统计单〔%Y〕%q-%03d", weight: 1, good: true, sentences: []string{
		"主办{街}系列{盗窃电动车|电信诈骗|盗割电缆}案，串并{5-23}起，{日}移送",
		"主办{社}{12-60}个月前的积案，重新比对{指纹|鞋印|录像}后破获，{日}移送",
	}},
	{indicator: "officer-conduct", id: "late-shift", department: "heyuan-supervision", evidence: "考勤核对表%Q-%03d", weight: 4, sentences: []string{
		"{日}值班迟到{6-35}分钟，称{街}堵车，没有报告",
		"{日}夜班提前{10-50}分钟离岗，{社}一件警情由邻班代接",
		"{日}早班没有交接，{街}的钥匙和对讲机找了{5-25}分钟",
	}},
	{indicator: "officer-conduct", id: "file-late", department: "heyuan-supervision", evidence: "案件督办单%Q-%03d", weight: 6, most: 3, sentences: []string{
		"{街}{殴打他人|盗窃|损毁财物}案材料{数}件逾期{2-13}天，{日}催后才交",
		"{社}{姓}某一案的鉴定意见收到{4-16}天后仍未入卷，{数}件",
		"{日}核对，{街}{数}件行政案件办案期限过了{1-9}天没有办延期",
	}},
	{indicator: "officer-conduct", id: "complaint", department: "heyuan-supervision", evidence: "投诉核查结论%Q-%03d", weight: 1, sentences: []string{
		"{日}在{街}处警时对报警人说“这点事别再打”，投诉查实",
		"{社}群众三次来电询问进展，{9-30}天没有回复，投诉查实",
	}},
}
