package cn.lianhu.chat;

/** An utterance on one short line, as the tables write it. */
final class Written {

    private Written() {
    }

    static String of(Utterance said) {
        return switch (said) {
            case Utterance.Order o -> (o.word() + " " + o.numbers() + " " + o.rest()).strip();
            case Utterance.Doubtful d -> "ask " + d.meant() + " " + orDash(d.number()) + " offer " + d.offered();
            case Utterance.Report r -> "report";
            case Utterance.Which w -> ("which " + w.word() + " " + w.rest()).strip();
            case Utterance.Numbered n -> ("about " + n.number() + " " + n.text()).strip();
            case Utterance.FixedRemark f -> "fixed " + orDash(f.number());
            case Utterance.NotVisible n -> "hidden " + n.number() + " " + n.word();
            case Utterance.NoSuchTicket n -> "missing " + n.number() + " " + n.word();
        };
    }

    private static String orDash(Long number) {
        return number == null ? "-" : number.toString();
    }

}
