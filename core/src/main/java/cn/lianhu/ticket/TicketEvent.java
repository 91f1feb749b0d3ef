package cn.lianhu.ticket;

/** What can happen to a ticket; the title is what its history calls it. */
public enum TicketEvent {

    REPORT("反映"), ACCEPT("接单"), RETURN("退单"), RAISE("上报"), ESCALATE("超时升级"), FORWARD("转办"), TAKE_OVER("接过来"), ASK("询问"),
    ANSWER("回答"), GIVE_UP_WAITING("不再等待"), NOTE("进展"), HOLD("挂账"), RESUME("恢复"), RESOLVE("完成"), NOT_FIXED("没修好"),
    CLOSE("办结"), CLOSE_BY_RATING("群众评满意办结"), CLOSE_LATE("办结超时"), SEND_BACK("再去办"), REJECT("不受理"), RATE("评价"),
    REOPEN("重办"), APPEAL("不同意"), RATE_BY_PHONE("电话问来的评价"), REOPEN_BY_PHONE("电话问来的没修好"), WITHDRAW("撤回"), MERGE("并案"),
    /** His own goes on in one that reads like it. */
    SAME("同一件"), UNMERGE("不是一回事"), URGE("催办"), RECLASSIFY("改类"), UNDO("撤销"), SUPPLEMENT("补充"), FOLLOW("我也是"),
    PUBLISH("可以说是我"), KEEP_SECRET("保密"), REFER("移送"), REWORD("转述"), ASK_WHO("查反映人"), AGREE_WHO("同意查"), LOCATE("定位"),
    NO_PLACE("没等到地点"), REMIND("提醒"), SUCCEED("接任"), TOLD_IN_PERSON("已告知"), FORGET("删除个人信息"), PARTIES("涉及"),
    /** On hold, and not a word about it when one was due. */
    NO_REVIEW("没写进展升级");

    private final String title;

    TicketEvent(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

}
