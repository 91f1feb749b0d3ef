package cn.lianhu.chat;

import cn.lianhu.chat.Utterance.FixedRemark;
import cn.lianhu.chat.Utterance.NoSuchTicket;
import cn.lianhu.chat.Utterance.NotVisible;
import cn.lianhu.chat.Utterance.Numbered;
import cn.lianhu.chat.Utterance.Report;
import java.util.List;
import java.util.Optional;

/**
 * A number leads: a word right after it, another way to say it, or just words about that
 * ticket.
 */
record NumberFirst(TypedLine line, Speaker who) {

    /** A lone number from here on looks like a ticket's. */
    private static final long LEAST = 1000;

    Utterance understand(WrittenNumber number) {
        Optional<Utterance> command = listed().or(() -> single(number));
        return command.orElseGet(() -> wordless(number.value(), line.skip(number.end())));
    }

    /** “1128 1129 办结” */
    private Optional<Utterance> listed() {
        List<WrittenNumber> all = WrittenNumber.listAt(line, 0);
        return FoundWord.at(line, line.skip(all.getLast().end()), who::has)
            .filter(found -> found.word().argument() == Argument.NUMBERS)
            .map(found -> new WordMatch(line, who, all, found.word(), found.end()).understand());
    }

    private Optional<Utterance> single(WrittenNumber number) {
        return FoundWord.at(line, line.skip(number.end()), who::has)
            .filter(found -> found.word().argument().number())
            .map(found -> new WordMatch(line, who, List.of(number), found.word(), found.end()).understand());
    }

    private Utterance wordless(long number, int from) {
        if (line.silentFrom(from)) {
            return bare(number);
        }
        Optional<DoneRemark> remark = DoneRemark.at(line, from);
        Optional<NearWord> hint = NearWord.behindNumber(line.plainFrom(from));
        if (!who.ticketExists(number)) {
            return report();
        }
        if (!who.maySee(number)) {
            return commandLike(remark, hint).<Utterance>map(word -> new NotVisible(number, word)).orElse(report());
        }
        return PassedOn.in(line.plainFrom(from))
            .filter(whom -> who.staff())
            .<Utterance>map(whom -> new Utterance.Order(Word.FORWARD, List.of(number), whom))
            .or(() -> remark.flatMap(done -> done(number, done, from)))
            .or(() -> hint.map(found -> new DoubtReply(line, who).of(found, number)))
            .orElseGet(() -> new Numbered(number, line.rest(from)));
    }

    /** While we wait for his answer a number is likely that answer. */
    private Utterance bare(long number) {
        if (who.questionOpen() || number < LEAST) {
            return report();
        }
        if (!who.ticketExists(number)) {
            return new NoSuchTicket(number, Word.SHOW);
        }
        return who.maySee(number) ? new Numbered(number, "") : new NotVisible(number, Word.SHOW);
    }

    private Optional<Utterance> done(long number, DoneRemark remark, int from) {
        String tail = line.plainFrom(remark.end());
        Optional<Utterance> doubt = new DoubtReply(line, who).behind(remark.word(), number, tail);
        if (doubt.isPresent()) {
            return doubt;
        }
        if (who.staff() && who.mayActOn(number)) {
            return Optional.of(new Utterance.Order(remark.word(), List.of(number), rest(remark, from)));
        }
        return remark.word() == Word.RESOLVE ? Optional.of(new FixedRemark(number, line.text())) : Optional.empty();
    }

    /**
     * What was done, in his words; where he says no more than that it is, these are the
     * words.
     */
    private String rest(DoneRemark remark, int from) {
        if (!line.silentFrom(remark.end())) {
            return line.rest(remark.end());
        }
        return remark.word() == Word.RESOLVE ? line.rest(from) : "";
    }

    private static Optional<Word> commandLike(Optional<DoneRemark> remark, Optional<NearWord> hint) {
        return remark.map(DoneRemark::word).or(() -> hint.map(NearWord::meant));
    }

    private Utterance report() {
        return new Report(line.text());
    }
}
