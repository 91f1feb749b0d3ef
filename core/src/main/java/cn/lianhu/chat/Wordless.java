package cn.lianhu.chat;

import cn.lianhu.chat.Utterance.FixedRemark;
import cn.lianhu.chat.Utterance.Report;
import java.util.Optional;

/** Neither number nor word at the start: nearly always a report. */
record Wordless(Line line, Speaker who) {

    Utterance understand() {
        Optional<DoneRemark> remark = DoneRemark.at(line, 0).filter(done -> done.word() == Word.RESOLVE);
        if (remark.isPresent() && !Doubt.any(line.plainFrom(remark.get().end()))) {
            return who.questionOpen() ? report() : new FixedRemark(null, line.text());
        }
        Optional<Hint> hint = Hint.atStart(line)
                .or(() -> remark.filter(done -> asksOnly(done.end())).map(done -> new Hint(Word.RESOLVE, true)));
        return hint.filter(this::worthAsking).map(found -> new Doubts(line, who).of(found, null)).orElse(report());
    }

    private boolean asksOnly(int from) {
        return Doubt.asks(line.plainFrom(from));
    }

    /** “修好没几天又坏了” and a resident's “完成不了” tell of something new; nobody is asked back for that. */
    private boolean worthAsking(Hint hint) {
        boolean work = hint.meant() == Word.RESOLVE || hint.meant() == Word.CLOSE;
        return !work || hint.asks() || line.plain().matches("(?:完成|办结).*") && who.staff();
    }

    private Utterance report() {
        return new Report(line.text());
    }
}
