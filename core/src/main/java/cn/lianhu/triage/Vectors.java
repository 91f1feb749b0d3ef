package cn.lianhu.triage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Turns bare texts into vectors of length 1: a feature for each gram that training saw, rare ones counting more. */
final class Vectors {

    private final int[] featureOf = new int[Grams.SIZE];
    private final float[] rarity;

    Vectors(List<String> trainingTexts) {
        int[] texts = textsPerGram(trainingTexts);
        this.rarity = new float[number(texts)];
        for (int gram = 0; gram < Grams.SIZE; gram++) {
            if (featureOf[gram] >= 0) {
                rarity[featureOf[gram]] = (float) Math.log((1.0 + trainingTexts.size()) / texts[gram]);
            }
        }
    }

    private static int[] textsPerGram(List<String> trainingTexts) {
        int[] texts = new int[Grams.SIZE];
        BitSet seen = new BitSet(Grams.SIZE);
        for (String bare : trainingTexts) {
            Grams.of(bare, gram -> {
                if (!seen.get(gram)) {
                    seen.set(gram);
                    texts[gram]++;
                }
            });
            Grams.of(bare, seen::clear);
        }
        return texts;
    }

    private int number(int[] texts) {
        int next = 0;
        for (int gram = 0; gram < texts.length; gram++) {
            featureOf[gram] = texts[gram] > 0 ? next++ : -1;
        }
        return next;
    }

    int features() {
        return rarity.length;
    }

    Vector of(String bare) {
        int[] features = knownFeatures(bare);
        float[] values = new float[features.length];
        double squares = 0;
        for (int i = 0; i < features.length; i++) {
            values[i] = rarity[features[i]];
            squares += values[i] * values[i];
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < values.length; i++) {
            values[i] /= length;
        }
        return new Vector(features, values);
    }

    private int[] knownFeatures(String bare) {
        int[] known = new int[bare.length() * Grams.LONGEST];
        int[] size = {0};
        Grams.of(bare, gram -> {
            if (featureOf[gram] >= 0) {
                known[size[0]++] = featureOf[gram];
            }
        });
        Arrays.sort(known, 0, size[0]);
        return distinct(known, size[0]);
    }

    private static int[] distinct(int[] sorted, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || sorted[i] != sorted[kept - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
