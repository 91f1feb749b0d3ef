package cn.lianhu.bot.settings;

/** A part of a whole, above 0 and at most 1. */
record Share(double value) {

    static Share parse(String text) {
        if (!text.strip().matches("0?\\.\\d+|1(\\.0+)?") || Double.parseDouble(text) == 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a share: expected a number above 0 and at most 1, such as 0.8");
        }
        return new Share(Double.parseDouble(text));
    }
}
