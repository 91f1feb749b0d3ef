package cn.lianhu.bot.operations;

/**
 * What may be named in health's {@code care}; each is a gauge, too: how many such things
 * there are now, 0 when all is well.
 */
enum Care {

    CALENDAR("calendar", "Years without holidays in the calendar file: all their weekdays would count as worked"),
    ACCOUNT("account",
            "Things to see to in the WeChat account: verification about to lapse, calls refused in the last hour"),
    WECHAT("wechat",
            "APIs of WeChat that do not work, or did not in the last hour: no connection, no answer, no token"),
    TEMPLATES("templates", "Message templates that do not fit, or could not be read: their notices skip that rung"),
    CLOCK("clock", "1 when this machine's clock is 30 s or more off WeChat's; pushes 300 s off are refused"),
    NETWORK_FILES("network-files",
            "Faults in the network's files as they lie there now; until they are mended the network before stays in "
                    + "force"),
    NETWORK_CLASHES("network-clashes",
            "Rows of the network that were edited in the chat, and are as in the files taken in the last week"),
    OUTSIDE_FILE("outside-file",
            "Faults in outside.csv as it lies there now; until they are mended whom residents may ring stays as it "
                    + "was"),
    POINTS_FILES("points-files",
            "Faults in the folder of points as it lies there now; until they are mended rules and goods stay as they "
                    + "were"),
    PUBLIC_URL("public-url", "1 when lianhu.public-url is not set: residents get no link to the page of their ticket"),
    SPEECH("speech", "Reasons why voices are not written down: ffmpeg is missing, or the recogniser does not work"),
    COUNTY_DESK("county-desk", "1 when nobody of the county desk can be reached: tickets that find nobody wait unseen"),
    MESSAGES("messages", "1 when somebody got more messages of the scheme and reminders in a week than anybody should");

    private final String key;

    private final String help;

    Care(String key, String help) {
        this.key = key;
        this.help = help;
    }

    /** Its name among health's details. */
    String key() {
        return key;
    }

    String help() {
        return help;
    }

    String meter() {
        return "lianhu.care." + key.replace('-', '.');
    }

}
