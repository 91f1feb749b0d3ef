package cn.lianhu.conversation;

import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What the scheme keeps of people, said before anything is kept: only of the parts that
 * are on.
 */
record SchemeConsent(Texts texts, Scheme scheme) {

    /** For 隐私; empty where none is on. */
    String kept() {
        return Arrays.stream(Part.values())
            .filter(scheme::has)
            .map(SchemeConsent::kept)
            .map(texts::say)
            .collect(Collectors.joining("；"));
    }

    private static Say kept(Part part) {
        return switch (part) {
            case VISITS -> Say.PRIVACY_VISITS;
            case PROMISES -> Say.PRIVACY_PROMISES;
            case CHOICE -> Say.PRIVACY_CHOICE;
            case POINTS -> Say.PRIVACY_POINTS;
            case SUGGESTIONS -> Say.PRIVACY_SUGGESTIONS;
            case ARTICLE -> Say.PRIVACY_ARTICLE;
            case GROWING -> Say.PRIVACY_GROWING;
            case PARTIES -> Say.PRIVACY_PARTIES;
        };
    }

    /** For who binds, in a few words; empty where none is on. */
    String asked() {
        return Arrays.stream(Part.values())
            .filter(scheme::has)
            .map(SchemeConsent::asked)
            .map(texts::say)
            .collect(Collectors.joining("、"));
    }

    private static Say asked(Part part) {
        return switch (part) {
            case VISITS -> Say.CONSENT_VISITS;
            case PROMISES -> Say.CONSENT_PROMISES;
            case CHOICE -> Say.CONSENT_CHOICE;
            case POINTS -> Say.CONSENT_POINTS;
            case SUGGESTIONS -> Say.CONSENT_SUGGESTIONS;
            case ARTICLE -> Say.CONSENT_ARTICLE;
            case GROWING -> Say.CONSENT_GROWING;
            case PARTIES -> Say.CONSENT_PARTIES;
        };
    }

}
