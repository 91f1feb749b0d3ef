package cn.lianhu.bot.redis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One node of a list in the settings. */
record HostAndPort(String host, int port) {

    private static final Pattern FORM = Pattern.compile("(\\[[^\\]]+\\]|[^:\\s]+)(?::(\\d{1,5}))?");

    static HostAndPort parse(String property, String node, int defaultPort) {
        Matcher form = FORM.matcher(node.strip());
        if (!form.matches()) {
            throw StoreAddress.refused(property, "contains '" + node + "'", "host:port");
        }
        String port = form.group(2);
        return new HostAndPort(form.group(1), port == null ? defaultPort : Integer.parseInt(port));
    }
}
