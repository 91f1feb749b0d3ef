package cn.lianhu.channel;

/**
 * Where somebody is reached. Its written form is what everybody else has in hand: a key,
 * and never to be taken apart but here.
 *
 * @param channel its name; empty for the account's first one
 * @param id who he is there
 */
public record Contact(String channel, String id) {

    private static final char BETWEEN = ':';

    public static Contact of(String written) {
        int end = written.indexOf(BETWEEN);
        return end < 0 ? new Contact("", written) : new Contact(written.substring(0, end), written.substring(end + 1));
    }

    /**
     * The id alone on the first channel, as stores have it from before there was another;
     * else channel:id.
     */
    public String written() {
        return onFirst() ? id : channel + BETWEEN + id;
    }

    public boolean onFirst() {
        return channel.isEmpty();
    }
}
