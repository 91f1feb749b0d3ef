package cn.lianhu.bot.wechat.client;

import cn.lianhu.ticket.MediaKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import me.chanjar.weixin.mp.bean.kefu.WxMpKefuMessage;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateData;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateMessage;
import me.chanjar.weixin.mp.enums.WxMpApiUrl;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.apache.http.entity.mime.MultipartEntityBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The calls we make, as the platform reference words them. */
final class Requests {

    private static final JsonMapper JSON = new JsonMapper();

    private Requests() {
    }

    static ApiRequest text(String openid, String text) {
        return post(WxMpApiUrl.Kefu.MESSAGE_CUSTOM_SEND,
                WxMpKefuMessage.TEXT().toUser(openid).content(Characters.jsonSafe(text)).build().toJson());
    }

    static ApiRequest image(String openid, String mediaId) {
        return post(WxMpApiUrl.Kefu.MESSAGE_CUSTOM_SEND,
                WxMpKefuMessage.IMAGE().toUser(openid).mediaId(mediaId).build().toJson());
    }

    static ApiRequest voice(String openid, String mediaId) {
        return post(WxMpApiUrl.Kefu.MESSAGE_CUSTOM_SEND,
                WxMpKefuMessage.VOICE().toUser(openid).mediaId(mediaId).build().toJson());
    }

    /** Without first, remark and colour: they have not been shown since 2023-05. */
    static ApiRequest template(String openid, String templateId, Map<String, String> data, String clientMsgId) {
        WxMpTemplateMessage message = WxMpTemplateMessage.builder()
            .toUser(openid)
            .templateId(templateId)
            .clientMsgId(clientMsgId)
            .build();
        data.forEach((key, value) -> message.addData(new WxMpTemplateData(key, Characters.jsonSafe(value))));
        return post(WxMpApiUrl.TemplateMsg.MESSAGE_TEMPLATE_SEND, message.toJson());
    }

    static ApiRequest templates() {
        return get(WxMpApiUrl.TemplateMsg.TEMPLATE_GET_ALL_PRIVATE_TEMPLATE);
    }

    static ApiRequest download(String mediaId, long maxBytes) {
        String query = "?media_id=" + URLEncoder.encode(mediaId, StandardCharsets.UTF_8);
        return new ApiRequest(WxMpApiUrl.Material.MEDIA_GET_URL.getPath() + query, HttpGet::new, maxBytes);
    }

    static ApiRequest upload(MediaKind kind, String fileName, byte[] content) {
        String path = String.format(WxMpApiUrl.Material.MEDIA_UPLOAD_URL.getPath(),
                kind.name().toLowerCase(Locale.ROOT));
        return new ApiRequest(path,
                posting(MultipartEntityBuilder.create()
                    .setMode(HttpMultipartMode.RFC6532)
                    .addBinaryBody("media", content, ContentType.APPLICATION_OCTET_STREAM, fileName)
                    .build()));
    }

    static ApiRequest menu() {
        return get(WxMpApiUrl.Menu.MENU_GET);
    }

    static ApiRequest createMenu(String json) {
        return post(WxMpApiUrl.Menu.MENU_CREATE, json);
    }

    static ApiRequest permanentQr(String scene) {
        return post(WxMpApiUrl.Qrcode.QRCODE_CREATE, JSON.writeValueAsString(Map.of("action_name", "QR_LIMIT_STR_SCENE",
                "action_info", Map.of("scene", Map.of("scene_str", scene)))));
    }

    /** Who a code of snsapi_base is of; the secret stands in the address. */
    static ApiRequest visitor(ApiAccount account, String code) {
        return new ApiRequest("/sns/oauth2/access_token?appid=%s&secret=%s&code=%s&grant_type=authorization_code"
            .formatted(written(account.appId()), written(account.secret()), written(code)), HttpGet::new);
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static ApiRequest get(WxMpApiUrl url) {
        return new ApiRequest(url.getPath(), HttpGet::new);
    }

    private static ApiRequest post(WxMpApiUrl url, String json) {
        return new ApiRequest(url.getPath(), posting(new StringEntity(json, ContentType.APPLICATION_JSON)));
    }

    private static Function<String, HttpUriRequest> posting(HttpEntity entity) {
        return uri -> {
            HttpPost post = new HttpPost(uri);
            post.setEntity(entity);
            return post;
        };
    }

}
