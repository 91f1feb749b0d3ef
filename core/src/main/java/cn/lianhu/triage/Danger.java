package cn.lianhu.triage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears that life is in danger now. Words of past, fear, prevention and teaching are calm; in doubt it is urgent. */
public final class Danger {

    private record Sign(DangerKind kind, String opening, Pattern pattern) {

        static Sign of(DangerPattern pattern) {
            return new Sign(pattern.kind(), pattern.opening(), pattern.pattern());
        }
    }

    private final List<Sign> signs;
    private final List<Sign> masks;

    public Danger(List<DangerPattern> patterns) {
        this.signs = patterns.stream().filter(pattern -> !pattern.calm())
                .sorted(Comparator.comparing(DangerPattern::kind))
                .map(Sign::of).toList();
        this.masks = patterns.stream().filter(DangerPattern::calm).map(Sign::of).toList();
    }

    /** The most pressing danger the text names as happening now; empty when it names none. */
    public Optional<DangerKind> in(String text) {
        String folded = masked(PlainText.folded(text));
        CalmContext context = new CalmContext(folded);
        return signs.stream().filter(sign -> present(sign, folded, context)).map(Sign::kind).findFirst();
    }

    private static boolean present(Sign sign, String folded, CalmContext context) {
        if (!folded.contains(sign.opening)) {
            return false;
        }
        Matcher matcher = sign.pattern.matcher(folded);
        while (matcher.find()) {
            if (!context.calm(sign.kind, matcher)) {
                return true;
            }
        }
        return false;
    }

    private String masked(String folded) {
        String left = folded;
        for (Sign mask : masks) {
            left = left.contains(mask.opening) ? mask.pattern.matcher(left).replaceAll("·") : left;
        }
        return left;
    }
}
