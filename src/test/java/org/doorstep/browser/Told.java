package org.doorstep.browser;

import java.util.List;

/** What people say and read in the story of one petition, in one language; everything is invented. */
record Told(
        String browser,
        String process,
        String caseFileTab,
        String archived,
        String name,
        String address,
        String request,
        String facts,
        String reasons,
        String heard,
        String said,
        String promise,
        String kept,
        String found,
        String why,
        String law,
        String reply,
        String receipt,
        String proof,
        String thanks) {

    static final Told IN_ENGLISH = new Told(
            "en-GB",
            "Petition",
            "Case file",
            "Archived",
            "Shen Xiaohong",
            "Willow Lane 17, staircase 4, flat 302",
            "The lift of our house should run again.",
            "It has stood still since the autumn moon, and my mother cannot leave the fifth floor.",
            "The property company was paid for the repair in March.",
            "The petitioner says that the lift has stood still for two months.",
            "Five families on the upper floors carry everything up by hand. The neighbours agree.",
            "A chair for the landing on the third floor",
            "The chair stands on the landing.",
            "The lift has stood still since September; the repair was paid for in March.",
            "The property company owes the repair under the contract.",
            "Civil Code, Article 942",
            "You are right. The property company has the lift repaired within twenty days.",
            "Signed for at the door.",
            "The lift runs; the report of the inspection is in the file.",
            "It runs again, thank you.");

    static final Told IN_CHINESE = new Told(
            "zh-CN",
            "信访事项",
            "案卷",
            "已归档",
            "沈晓虹",
            "柳巷17号4单元302室",
            "请尽快修好我们楼的电梯。",
            "电梯自中秋起停运，我母亲住五楼，无法下楼。",
            "物业公司三月已收取维修费。",
            "信访人称电梯已停运两个月。",
            "楼上五户人家只能靠人力搬运物品，邻居所述一致。",
            "在三楼平台放一把椅子",
            "椅子已放好。",
            "电梯自九月停运，维修费三月已付。",
            "依合同，物业公司应当负责维修。",
            "《民法典》第九百四十二条",
            "您反映的情况属实，物业公司将在二十日内修好电梯。",
            "本人当面签收。",
            "电梯已恢复运行，检验报告已附卷。",
            "电梯能用了，谢谢。");

    /** What must never be seen where a reader has no need of it. */
    List<String> people() {
        return List.of(name, address);
    }
}
