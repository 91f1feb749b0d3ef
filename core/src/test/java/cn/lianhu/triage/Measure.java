package cn.lianhu.triage;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Asks what was learnt about sentences nothing was learnt from. */
public final class Measure {

    /** What is no cry for help, or what is one of any kind. */
    static final String URGENT = "urgent";

    private final Learnt learnt;

    public Measure(Learnt learnt) {
        this.learnt = learnt;
    }

    public Confusion category(List<Example> lines) {
        return each(lines, Example::kind, heard -> heard.category().best().code());
    }

    /** Urgent or calm only. */
    public Confusion urgency(List<Example> lines) {
        return each(lines, line -> line.kind().equals(Danger.CALM) ? Danger.CALM : URGENT,
                heard -> heard.danger().isPresent() ? URGENT : Danger.CALM);
    }

    public Confusion danger(List<Example> lines) {
        return each(lines, Example::kind, heard -> heard.danger().map(DangerKind::code).orElse(Danger.CALM));
    }

    /** Of which kind talk is, wherever it is taken for talk at all. */
    public Confusion talk(List<Example> lines) {
        return each(lines, Example::kind, heard -> heard.talk().sense() != Talk.Sense.TALK ? heard.talk().sense().name()
                : heard.talk().kind().code());
    }

    /** Reports, or talk: as what they are taken. */
    public Confusion sense(List<Example> lines, Talk.Sense is) {
        return each(lines, line -> is.name(), heard -> heard.talk().sense().name());
    }

    public Confusion answer(List<Example> lines) {
        return each(lines, Example::kind, heard -> String.valueOf(heard.answer().kind()));
    }

    public Confusion accusation(List<Example> lines) {
        return each(lines, Example::kind, (text, heard) -> Accusing.in(PlainText.folded(text), heard.accuses(), false)
                ? Lines.ACCUSE : "plain");
    }

    public Confusion secrecy(List<Example> lines) {
        return each(lines, Example::kind, (text, heard) -> Confidentiality.wished(text, heard.secret()) ? Lines.SECRET : "open");
    }

    private Confusion each(List<Example> lines, Function<Example, String> is, Function<Heard, String> takenFor) {
        return each(lines, is, (text, heard) -> takenFor.apply(heard));
    }

    private Confusion each(List<Example> lines, Function<Example, String> is, BiFunction<String, Heard, String> takenFor) {
        Confusion confusion = new Confusion();
        lines.forEach(line -> confusion.add(is.apply(line), takenFor.apply(line.text(), learnt.hear(line.text()))));
        return confusion;
    }
}
