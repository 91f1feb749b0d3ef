package cn.lianhu.bot.delivery;

import reactor.core.publisher.Mono;

/** What delivery has to remember for a few days, for all copies of the program. */
public interface DeliveryMemory {

    /**
     * A template message carries this notice. Gives how it ended if that was reported
     * before, else nothing.
     */
    Mono<String> templateSent(String msgId, String notice);

    /**
     * A template message did not arrive. Gives the notice it carries; nothing when that
     * is not known (yet).
     */
    Mono<String> templateFailed(String msgId, String status);

    /**
     * The platform's media id of an attachment that was uploaded; empty when it is none
     * or too old.
     */
    Mono<String> uploaded(String attachment);

    Mono<Void> upload(String attachment, String mediaId);

    /** The platform does not know it any more. */
    Mono<Void> forgetUpload(String attachment);

}
