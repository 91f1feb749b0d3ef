package cn.lianhu.triage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Everything that was learnt of one set of lines.
 *
 * @param answers what staff answer to a task
 * @param anew whether what they write is something new
 */
record Models(Vectors vectors, Classifier classifier, Danger danger, TalkModel talk, Kinds answers, Kinds anew,
        Recogniser accusations, Recogniser secrecy) {

    void write(DataOutput out) throws IOException {
        vectors.write(out);
        classifier.write(out);
        danger.write(out);
        talk.write(out);
        answers.write(out);
        anew.write(out);
        accusations.write(out);
        secrecy.write(out);
    }

    /**
     * @param categories those it was learnt with
     */
    static Models read(Categories categories, DataInput in) throws IOException {
        Vectors vectors = Vectors.read(new Grams(), in);
        return new Models(vectors, Classifier.read(categories, vectors, in), Danger.read(in), TalkModel.read(in),
                Kinds.read(in), Kinds.read(in), Recogniser.read(in), Recogniser.read(in));
    }
}
