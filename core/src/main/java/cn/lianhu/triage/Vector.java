package cn.lianhu.triage;

/**
 * What a text looks like to the model: the features it has, ascending from 0, and how
 * much each counts.
 */
record Vector(int[] features, float[] values) {

    boolean isEmpty() {
        return features.length == 0;
    }
}
