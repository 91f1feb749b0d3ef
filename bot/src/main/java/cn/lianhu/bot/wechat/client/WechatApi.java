package cn.lianhu.bot.wechat.client;

import cn.lianhu.ticket.MediaKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * What we call on the platform. Nothing blocks the caller; sends end as values, all other
 * calls error with {@link ApiRefusal}. Neither token nor secret, openid nor text gets
 * into a log.
 */
public interface WechatApi extends AutoCloseable {

    /** Connects nothing yet: the first call fetches the token. */
    static WechatApi of(ApiAccount account, TokenVault vault, InstantSource clock) {
        return of(account, vault, clock, clock);
    }

    /**
     * @param quotas the clock by whose midnight a used-up daily quota is fresh again
     */
    static WechatApi of(ApiAccount account, TokenVault vault, InstantSource clock, InstantSource quotas) {
        return HttpWechatApi.of(account, vault, clock, quotas, Timeouts.USUAL);
    }

    /** A customer-service message (custom/send) of at most 2,048 UTF-8 bytes. */
    Mono<SendOutcome> sendText(String openid, String text);

    /**
     * A customer-service message; a video needs a cover picture that we do not have and
     * is refused to the next rung.
     */
    Mono<SendOutcome> sendMedia(String openid, MediaKind kind, String mediaId);

    /**
     * A template message (template/send).
     * @param data keys as in the template without {@code .DATA}
     * @param clientMsgId the platform sends the same id to the same person once within 10
     * minutes
     */
    Mono<SendOutcome> sendTemplate(String openid, String templateId, Map<String, String> data, String clientMsgId);

    /** All templates of the account (get_all_private_template). */
    Mono<List<TemplateFormat>> templates();

    /**
     * A temporary media file (media/get), of which no more than {@code maxBytes} are
     * held; never errors.
     */
    Mono<Download> download(String mediaId, long maxBytes);

    /**
     * Uploads a temporary media file (media/upload), good for three days; gives its media
     * id.
     */
    Mono<String> upload(MediaKind kind, String fileName, byte[] content);

    /**
     * The menu as {@code {"button":[…]}}, in the form {@link #createMenu} takes; empty
     * when there is none.
     */
    Mono<String> menu();

    /** Replaces the menu (menu/create). */
    Mono<Void> createMenu(String json);

    /**
     * What a permanent QR code for a scene of 1 to 64 characters holds: a link that is
     * drawn as it is. An account has 100,000 of them.
     */
    Mono<String> qrLink(String scene);

    /**
     * The openid of who opened a page, by the code he was sent back with (snsapi_base,
     * platform reference 6.5). Empty for a code that is not good any more, and for a
     * visitor of a snapshot of the page, whose openid is nobody's.
     */
    Mono<String> visitor(String code);

    /**
     * What the platform refused in the last hour that an operator has to see to, in
     * words.
     */
    default List<String> troubles() {
        return List.of();
    }

    /**
     * Which of its APIs do not work, or did not in the last hour, since when and why, in
     * words.
     */
    default List<String> failing() {
        return List.of();
    }

    /** Stops its threads and connections; calls under way may fail. */
    @Override
    void close();

}
