package cn.lianhu.network;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways people write the name of a township or branch. */
final class BranchNames {

    private static final Pattern OFFICE = Pattern.compile("(?:党总支|党支部|支部|村民委员会|居民委员会|居委会|委会|党委)+$");

    private static final Pattern SUFFIX = Pattern.compile("(?:社区|小区|生活区|村|镇|乡|街道)$");

    private BranchNames() {
    }

    /** The name as it stands in the file, and without its office: 解放村委会 is also 解放村. */
    static Set<String> full(Branch branch) {
        Set<String> names = new LinkedHashSet<>();
        names.add(PlaceSpelling.simplify(branch.name()));
        String place = OFFICE.matcher(PlaceSpelling.simplify(branch.name())).replaceFirst("");
        names.add(place);
        if (branch.kind() == BranchKind.COMMUNITY) {
            names.add(stem(place) + "社区");
            names.add(stem(place) + "居委会");
        }
        if (branch.kind() == BranchKind.VILLAGE && !place.endsWith("村")) {
            names.add(place + "村");
        }
        names.removeIf(name -> name.length() < 2);
        return names;
    }

    /** The name without 村, 社区, 镇 …: 解放村 is 解放. May be a single character. */
    static String stem(String name) {
        return SUFFIX.matcher(OFFICE.matcher(PlaceSpelling.simplify(name)).replaceFirst("")).replaceFirst("");
    }

}
