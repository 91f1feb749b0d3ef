package cn.lianhu.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of who sees what, written once more from the specification: letters say what
 * somebody sees.
 */
class SightTableTest {

    /**
     * N number, S state, C category, A area, P place, H house, W words, M media, V voice,
     * F family, T telephone.
     */
    private static final String LETTERS = "NSCAPHWMVFT";

    private static final Part[] PARTS = { Part.NUMBER, Part.STATE, Part.CATEGORY, Part.AREA, Part.PLACE, Part.HOUSE,
            Part.WORDS, Part.MEDIA, Part.VOICE, Part.FAMILY, Part.PHONE };

    @ParameterizedTest
    @CsvSource(nullValues = "-",
            value = { "REPORTER  , NSCAPHWMVFT, NSCAPHWMVFT, NSAPHWMVFT, NSAPHWMVFT",
                    "HANDLER   , NSCAPHWMVFT, NSCAPWM    , NSCAPW    , -",
                    "SENT      , NSCAPHWMVFT, NSCAPHWMT  , NSCAPHWT  , -",
                    "ABOVE_NOW , NSCAPHWMVFT, NSCAPWM    , NSA       , -",
                    "ABOVE     , NSCAP      , NSCAP      , NSA       , -",
                    "DESK_NOW  , NSCAPHWMVFT, NSCAPWM    , NSCAPWMV  , NSCAPWMV",
                    "DESK      , NSCAP      , NSCAP      , NSA       , NSCAPWMV",
                    "FOLLOWER  , NSCA       , NSC        , -         , -",
                    "LINKED    , NSCAHF     , -          , -         , -",
                    "NOBODY    , -          , -          , -         , -" })
    void saysOfEverybodyAndEveryKindWhatTheSpecificationSays(Eye eye, String ordinary, String hidden,
            String confidential, String conduct) {
        assertThat(seen(eye, Secrecy.ORDINARY)).isEqualTo(parts(ordinary));
        assertThat(seen(eye, Secrecy.HIDDEN)).isEqualTo(parts(hidden));
        assertThat(seen(eye, Secrecy.CONFIDENTIAL)).isEqualTo(parts(confidential));
        assertThat(seen(eye, Secrecy.CONDUCT)).isEqualTo(parts(conduct));
    }

    private static Set<Part> seen(Eye eye, Secrecy secrecy) {
        return SightTable.of(eye, secrecy).stream().filter(Arrays.asList(PARTS)::contains).collect(Collectors.toSet());
    }

    private static Set<Part> parts(String letters) {
        return letters == null ? Set.of()
                : letters.chars().mapToObj(c -> PARTS[LETTERS.indexOf(c)]).collect(Collectors.toSet());
    }

    @Test
    void historiesAndLimitsAreNotForWhoSeesOnlyPart() {
        for (Eye eye : EnumSet.of(Eye.FOLLOWER, Eye.ABOVE, Eye.DESK, Eye.LINKED, Eye.NOBODY)) {
            assertThat(SightTable.of(eye, Secrecy.ORDINARY)).doesNotContain(Part.HISTORY, Part.HANDLER);
        }
    }

}
