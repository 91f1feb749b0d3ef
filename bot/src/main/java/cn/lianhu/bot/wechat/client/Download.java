package cn.lianhu.bot.wechat.client;

/** What the platform gives for a media id. */
public sealed interface Download {

    /**
     * The file; content type and file name as the platform names them, empty when it does
     * not.
     */
    record Content(byte[] bytes, String contentType, String fileName) implements Download {
    }

    /**
     * A video may be named by an address (http or https, no token needed) instead of
     * being sent.
     */
    record Elsewhere(String url) implements Download {
    }

    /** Longer than was asked for; the rest was not fetched. */
    record TooLarge() implements Download {
    }

    /**
     * Not to be had now or ever, see the failure; 40007 means that its three days are
     * over.
     */
    record Refused(SendOutcome.Refused why) implements Download {
    }

}
