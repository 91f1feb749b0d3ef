package cn.lianhu.testing;

import cn.lianhu.points.Catalogue;
import cn.lianhu.points.Giver;
import cn.lianhu.points.Good;
import cn.lianhu.points.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For what a test's households have points, and what these buy. */
public final class TestPoints {

    public static final Rule SORTING = new Rule("waste-sorting", "垃圾分类", 2, Set.of(Giver.MEMBER, Giver.GRID_LEADER), 4);

    public static final Rule FAMILY = new Rule("good-family", "家风好", 10, Set.of(Giver.SECRETARY), 1);

    public static final Rule WORK = new Rule("duty-work", "义务劳动", 30, Set.of(Giver.GRID_LEADER), 4);

    public static final Good SOAP = new Good("soap", "肥皂", 5, null, 3);

    public static final Good SALT = new Good("salt", "食盐", 3, null, 10);

    public static final Catalogue CATALOGUE = new Catalogue(List.of(SORTING, FAMILY, WORK), List.of(SOAP, SALT),
            Map.of(), 1);

    private TestPoints() {
    }

}
