package cn.lianhu.triage;

import java.util.Optional;

/**
 * What learning makes of one text. Each question is asked of the models when somebody
 * wants to know, and once.
 */
public final class Findings {

    private final Models models;

    private final String text;

    private final Vector vector;

    private final Once<Verdict> category = new Once<>(this::sorted);

    private final Once<Optional<DangerKind>> danger = new Once<>(this::endangers);

    private final Once<Talk> talk = new Once<>(this::talks);

    private final Once<Double> accuses = new Once<>(this::complains);

    private final Once<Verdict> likely = new Once<>(this::classified);

    Findings(Models models, String text) {
        this.models = models;
        this.text = text;
        this.vector = models.vectors().of(text);
    }

    public Verdict category() {
        return category.get();
    }

    public Optional<DangerKind> danger() {
        return danger.get();
    }

    /** Whether it is talk, and of which kind. */
    public Talk talk() {
        return talk.get();
    }

    /** What it is if somebody from staff answers a task with it. */
    public Guess answer() {
        return models.answers().of(vector).best();
    }

    /** How much more speaks for something new than for any answer to a task. */
    public double anew() {
        return models.anew().of(vector).lead(AnswerKind.REPORT.code());
    }

    /**
     * How much more speaks for a complaint about an official than against; see
     * {@link Accusing}.
     */
    public double accuses() {
        return accuses.get();
    }

    /**
     * How much more speaks for a wish to stay unknown than against; see
     * {@link Confidentiality}.
     */
    public double secret() {
        return models.secrecy().lead(vector);
    }

    private double complains() {
        return models.accusations().lead(vector);
    }

    private Talk talks() {
        return models.talk().of(text, vector, likely.get());
    }

    private Verdict classified() {
        return models.classifier().classify(text, vector);
    }

    /**
     * A wish to stay unknown, which mostly goes with calm words, does not make what it
     * goes with here any calmer.
     */
    private Optional<DangerKind> endangers() {
        String matter = Confidentiality.without(text);
        return models.danger().in(matter, matter.equals(text) ? vector : models.vectors().of(matter));
    }

    /**
     * Among complaints about officials stands only what complains: who is just mentioned
     * is not accused.
     */
    private Verdict sorted() {
        Verdict best = likely.get();
        boolean complaint = best.best().has(Trait.CONDUCT);
        return !complaint || best.second() == null || Accusing.complains(PlainText.folded(text), accuses()) ? best
                : new Verdict(best.second(), best.best(), 0);
    }

}
