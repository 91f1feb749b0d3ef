package cn.lianhu.triage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Turns texts into vectors of length 1: a number for each feature that training saw, rare
 * ones counting more.
 */
final class Vectors {

    private final Features features;

    private final int[] known = new int[Features.SIZE];

    private final float[] rarity;

    /** How many texts there were, and how many of them have each feature. */
    private final int texts;

    private final int[] withFeature;

    Vectors(Features features, List<String> trainingTexts) {
        this(features, trainingTexts.size(), textsPerFeature(features, trainingTexts));
    }

    private Vectors(Features features, int texts, int[] withFeature) {
        this.features = features;
        this.texts = texts;
        this.withFeature = withFeature;
        this.rarity = new float[number(withFeature)];
        for (int feature = 0; feature < Features.SIZE; feature++) {
            if (known[feature] >= 0) {
                rarity[known[feature]] = (float) Math.log((1.0 + texts) / withFeature[feature]);
            }
        }
    }

    private static int[] textsPerFeature(Features features, List<String> trainingTexts) {
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

    void write(DataOutput out) throws IOException {
        Packing.write(out, texts);
        for (int count : withFeature) {
            Packing.write(out, count);
        }
    }

    /**
     * @param features the same as when it was written
     */
    static Vectors read(Features features, DataInput in) throws IOException {
        int texts = Packing.read(in);
        int[] withFeature = new int[Features.SIZE];
        for (int feature = 0; feature < withFeature.length; feature++) {
            withFeature[feature] = Packing.read(in);
        }
        return new Vectors(features, texts, withFeature);
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
