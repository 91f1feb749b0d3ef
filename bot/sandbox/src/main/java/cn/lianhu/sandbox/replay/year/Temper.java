package cn.lianhu.sandbox.replay.year;

import java.util.List;

/** How somebody takes to what he is asked. */
enum Temper {

    /** Does it soon. */
    ANSWERS("都回", 1, 1),
    /** Does it late, or only when he is reminded. */
    DAWDLES("拖拉", 6, 0.7),
    /** Does not look at his phone. */
    NEVER("不理", 1, 0);

    private final String shown;

    private final int slower;

    private final double acts;

    Temper(String shown, int slower, double acts) {
        this.shown = shown;
        this.slower = slower;
        this.acts = acts;
    }

    String shown() {
        return shown;
    }

    int slower() {
        return slower;
    }

    /** How much of what he is asked he does without being reminded. */
    double acts() {
        return acts;
    }

    /**
     * @param shares of those who answer and who dawdle; the rest never do
     */
    static Temper drawn(List<Double> shares, double chance) {
        return chance < shares.get(0) ? ANSWERS : chance < shares.get(0) + shares.get(1) ? DAWDLES : NEVER;
    }

}
