package cn.lianhu.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes a household one that is looked after more closely (户类). Their first spelling
 * is what files and texts have.
 */
public enum HouseholdKind {

    LIVES_ALONE("独居老人", "独居"), OVER_75("高龄老人", "高龄", "75岁以上"), DISABLED("残疾", "残疾人"), ILL("大病", "重病", "慢病"),
    LEFT_BEHIND("留守儿童", "困境儿童", "留守"), RELIEF("低保", "特困", "困难"), VETERAN("退役军人", "军属", "烈属");

    private final List<String> spellings;

    HouseholdKind(String... spellings) {
        this.spellings = List.of(spellings);
    }

    public String title() {
        return spellings.getFirst();
    }

    public static Optional<HouseholdKind> named(String spelling) {
        return Stream.of(values()).filter(kind -> kind.spellings.contains(spelling)).findFirst();
    }

    /** Somebody there may be in trouble when nobody opens. */
    public boolean frail() {
        return this == LIVES_ALONE || this == OVER_75 || this == DISABLED;
    }

}
