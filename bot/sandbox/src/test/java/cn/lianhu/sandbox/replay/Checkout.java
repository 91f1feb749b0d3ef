package cn.lianhu.sandbox.replay;

import java.util.List;

/** Where the files of the checkout lie, seen from this module. */
public final class Checkout {

    public static final List<String> SETTINGS = List.of("--lianhu.triage-dir=../../config/triage",
            "--lianhu.calendar=../../config/china-holidays.csv", "--lianhu.texts=../../config/texts.yml",
            "--lianhu.menu=../../config/menu.json");

    public static final String NETWORK = "--network=../../config/network";

    private Checkout() {
    }

}
