package cn.lianhu.chat;

import cn.lianhu.chat.Utterance.FixedRemark;
import cn.lianhu.chat.Utterance.NotVisible;
import cn.lianhu.chat.Utterance.Report;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Neither number nor word at the start: nearly always a report. */
record Wordless(TypedLine line, Speaker who) {

    private static final Pattern DENIED_TICKET = Pattern
        .compile("(?<words>\\p{IsHan}{2,8}) ?#? ?(?<number>\\d{4,9})[ .!。~…]*");

    private static final Pattern NUMBER_LAST = Pattern.compile(" ?(?<!\\d)#? ?(?<number>\\d{4,9})[ .,!?。~…]*$");

    Utterance understand() {
        return deniedTicket().or(this::closed).or(this::numberLast).orElseGet(this::withoutNumber);
    }

    /** “销号 1029” of somebody who closes: as 办结, but only with a number. */
    private Optional<Utterance> closed() {
        return DoneRemark.at(line, 0)
            .filter(done -> done.word() == Word.CLOSE && who.maySay(done.word()))
            .map(done -> new WordMatch(line, who, List.of(), Word.CLOSE, done.end()).understand())
            .map(said -> said instanceof Utterance.Order order && order.numbers().isEmpty()
                    ? new Utterance.Which(order.word(), order.rest()) : said);
    }

    /** “没办结 1128”: as “1128 没办结”, when it is a ticket he may see. */
    private Optional<Utterance> deniedTicket() {
        Matcher shape = DENIED_TICKET.matcher(line.plain());
        if (!shape.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(shape.group("number"));
        return NearWord.deniedBefore(shape.group("words"))
            .filter(hint -> who.ticketExists(number) && who.maySee(number))
            .map(hint -> new DoubtReply(line, who).of(hint, number));
    }

    /** “满意吗 1128”, “修好没 #1128”, “修好了 1128”: as without the number, about that ticket. */
    private Optional<Utterance> numberLast() {
        Matcher end = NUMBER_LAST.matcher(line.plain());
        if (!end.find() || !who.ticketExists(Long.parseLong(end.group("number")))) {
            return Optional.empty();
        }
        long number = Long.parseLong(end.group("number"));
        Wordless before = new Wordless(TypedLine.of(line.plain().substring(0, end.start())), who);
        return before.saysFixed() && !who.questionOpen()
                ? Optional.of(who.maySee(number) ? new FixedRemark(number, line.text())
                        : new NotVisible(number, Word.RESOLVE))
                : before.hint()
                    .map(hint -> who.maySee(number) ? new DoubtReply(line, who).of(hint, number)
                            : new NotVisible(number, hint.meant()));
    }

    private boolean saysFixed() {
        return remark().filter(done -> !Doubt.any(line.plainFrom(done.end()))).isPresent();
    }

    private Utterance withoutNumber() {
        if (saysFixed()) {
            return who.questionOpen() ? report() : new FixedRemark(null, line.text());
        }
        return hint().map(found -> new DoubtReply(line, who).of(found, null)).orElse(report());
    }

    private Optional<DoneRemark> remark() {
        return DoneRemark.at(line, 0).filter(done -> done.word() == Word.RESOLVE);
    }

    private Optional<NearWord> hint() {
        return NearWord.atStart(line)
            .or(() -> remark().filter(done -> asksOnly(done.end())).map(done -> new NearWord(Word.RESOLVE, true)))
            .filter(this::worthAsking);
    }

    private boolean asksOnly(int from) {
        return Doubt.asks(line.plainFrom(from));
    }

    /**
     * “修好没几天又坏了” and a resident's “完成不了” tell of something new; nobody is asked back for
     * that.
     */
    private boolean worthAsking(NearWord hint) {
        boolean work = hint.meant() == Word.RESOLVE || hint.meant() == Word.CLOSE;
        return !work || hint.asks() || line.plain().matches("(?:完成|办结).*") && who.staff();
    }

    private Utterance report() {
        return new Report(line.text());
    }
}
