package cn.lianhu.sandbox.emulator;

import java.util.Map;

/**
 * What the account is; decides on rights and daily quotas (platform reference 5 and 9).
 */
enum AccountKind {

    /** A verified service account (服务号). */
    SERVICE,
    /** A verified subscription account (订阅号). */
    SUBSCRIPTION, UNVERIFIED,
    /**
     * A test account (测试号): nearly all rights, a tenth of the quotas, no rules for
     * templates.
     */
    TEST;

    private static final Map<String, long[]> DAILY = Map.ofEntries(quota("token", 2_000, 200),
            quota("stable_token", 500_000, 500_000), quota("menu/create", 1_000, 100), quota("menu/get", 10_000, 1_000),
            quota("menu/delete", 1_000, 100), quota("media/upload", 100_000, 500), quota("media/get", 200_000, 1_000),
            quota("message/custom/send", 500_000, 50_000), quota("message/template/send", 100_000, 10_000),
            quota("qrcode/create", 100_000, 10_000), quota("user/info/updateremark", 10_000, 10_000),
            quota("message/mass/send", 100, 0), quota("message/mass/sendall", 100, 0),
            quota("menu/addconditional", 2_000, 2_000), quota("menu/delconditional", 2_000, 2_000),
            quota("menu/trymatch", 20_000, 20_000), quota("user/get", 500, 100),
            quota("user/info", 5_000_000, 500_000));

    private static Map.Entry<String, long[]> quota(String api, long usual, long test) {
        return Map.entry("/cgi-bin/" + api, new long[] { usual, test });
    }

    /** Calls a day; as good as none where the platform names no limit. */
    long daily(String path) {
        long[] quota = DAILY.get(path);
        return quota == null ? Long.MAX_VALUE : quota[this == TEST ? 1 : 0];
    }

    /** What a person reads when the program does not answer (platform reference 1.5). */
    String failureNotice() {
        return (this == SUBSCRIPTION ? "该公众号" : "该服务号") + "暂时无法提供服务，请稍后再试";
    }

}
