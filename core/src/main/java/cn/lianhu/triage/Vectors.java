package cn.lianhu.triage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Turns texts into vectors of length 1: a number for each feature that training saw, rare ones counting more. */
final class Vectors {

    private final Features features;
    private final int[] known = new int[Features.SIZE];
    private final float[] rarity;

    Vectors(Features features, List<String> trainingTexts) {
        this.features = features;
        int[] texts = textsPerFeature(trainingTexts);
        this.rarity = new float[number(texts)];
        for (int feature = 0; feature < Features.SIZE; feature++) {
            if (known[feature] >= 0) {
                rarity[known[feature]] = (float) Math.log((1.0 + trainingTexts.size()) / texts[feature]);
            }
        }
    }

    private int[] textsPerFeature(List<String> trainingTexts) {
        int[] texts = new int[Features.SIZE];
        BitSet seen = new BitSet(Features.SIZE);
        for (String text : trainingTexts) {
            features.of(text, feature -> {
                if (!seen.get(feature)) {
                    seen.set(feature);
                    texts[feature]++;
                }
            });
            features.of(text, seen::clear);
        }
        return texts;
    }

    private int number(int[] texts) {
        int next = 0;
        for (int feature = 0; feature < texts.length; feature++) {
            known[feature] = texts[feature] > 0 ? next++ : -1;
        }
        return next;
    }

    int size() {
        return rarity.length;
    }

    Vector of(String text) {
        int[] found = knownFeatures(text);
        float[] values = new float[found.length];
        double squares = 0;
        for (int i = 0; i < found.length; i++) {
            values[i] = rarity[found[i]];
            squares += values[i] * values[i];
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < values.length; i++) {
            values[i] /= length;
        }
        return new Vector(found, values);
    }

    private int[] knownFeatures(String text) {
        Collected found = new Collected();
        features.of(text, feature -> {
            if (known[feature] >= 0) {
                found.add(known[feature]);
            }
        });
        return found.distinct();
    }

    /** A growing list of numbers. */
    private static final class Collected {

        private int[] all = new int[256];
        private int size;

        void add(int number) {
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = number;
        }

        int[] distinct() {
            Arrays.sort(all, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || all[i] != all[kept - 1]) {
                    all[kept++] = all[i];
                }
            }
            return Arrays.copyOf(all, kept);
        }
    }
}
