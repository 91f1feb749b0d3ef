package cn.lianhu.sandbox.emulator;

import java.util.stream.Stream;

/**
 * What the platform refuses a call with: its code and its own words (platform reference
 * 7).
 */
enum Problem {

    BUSY(-1, "system error"),
    INVALID_CREDENTIAL(40001,
            "invalid credential, access_token is invalid or not latest, could get access_token by"
                    + " getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r"),
    INVALID_GRANT_TYPE(40002, "invalid grant_type"), INVALID_OPENID(40003, "invalid openid"),
    INVALID_MEDIA_TYPE(40004, "invalid media type"), INVALID_FILE_TYPE(40005, "invalid file type"),
    INVALID_MEDIA_ID(40007, "invalid media_id"), INVALID_MESSAGE_TYPE(40008, "invalid message type"),
    INVALID_APPID(40013, "invalid appid"), INVALID_BUTTON_COUNT(40016, "invalid button size"),
    INVALID_BUTTON_TYPE(40017, "invalid button type"), INVALID_BUTTON_NAME(40018, "invalid button name size"),
    INVALID_BUTTON_KEY(40019, "invalid button key size"), INVALID_BUTTON_URL(40020, "invalid button url size"),
    INVALID_SUB_BUTTON_LEVEL(40022, "invalid sub button level"),
    INVALID_SUB_BUTTON_COUNT(40023, "invalid sub button size"),
    INVALID_SUB_BUTTON_NAME(40025, "invalid sub button name size"),
    INVALID_REFRESH_TOKEN(40030, "invalid refresh_token"), TOO_MANY_OPENIDS(40032, "invalid openid list size"),
    ESCAPED_CHARACTERS(40033, "invalid charset. please check your request, if include \\uxxxx will create fail!"),
    INVALID_TEMPLATE(40037, "invalid template_id"), INVALID_ACTION_NAME(40052, "invalid action name"),
    INVALID_ACTION_INFO(40053, "invalid action info, please check document"), INVALID_URL(40066, "invalid url"),
    INVALID_ARGS(40097, "invalid args"), INVALID_CARD(40073, "invalid card id"), INVALID_CODE(40029, "invalid code"),
    TOO_FEW_OPENIDS(40130, "invalid openid list size, at least two openid"),
    INVALID_KEYWORDS(40246, "invalid keyword_name_list"), INVALID_SECRET(40125, "invalid appsecret"),
    NOT_IN_WHITELIST(40164, "invalid ip %s ipv6 ::ffff:%s, not in whitelist"),
    INVALID_ACCOUNT_TYPE(40200, "invalid account type"), INVALID_CHECK(40202, "invalid action"),
    INVALID_CHECK_OPERATOR(40203, "invalid check operator"), TOKEN_MISSING(41001, "access_token missing"),
    APPID_MISSING(41002, "appid missing"), SECRET_MISSING(41004, "appsecret missing"),
    MEDIA_DATA_MISSING(41005, "media data missing"), MEDIA_ID_MISSING(41006, "media_id missing"),
    TOKEN_EXPIRED(42001, "access_token expired"), GET_REQUIRED(43001, "require GET method"),
    POST_REQUIRED(43002, "require POST method"), SUBSCRIBE_REQUIRED(43004, "require subscribe"),
    BLACKLISTED(43019, "require remove blacklist"), NO_CONSENT(43101, "user refuse to accept the msg"),
    EMPTY_MEDIA(44001, "empty media data"), EMPTY_POST(44002, "empty post data"), EMPTY_CONTENT(44004, "empty content"),
    MEDIA_TOO_LARGE(45001, "media size out of limit"), CONTENT_TOO_LONG(45002, "content size out of limit"),
    TOO_LONG_TO_PLAY(45007, "playtime out of limit"), TOO_MANY_ARTICLES(45008, "article size out of limit"),
    DAILY_QUOTA(45009, "reach max api daily quota limit"),
    MINUTE_QUOTA(45011, "api minute-quota reach limit, must slower, retry next minute"),
    OUT_OF_WINDOW(45015, "response out of time limit or subscription is canceled"),
    TOO_MANY_TEMPLATES(45026, "template num exceeds limit"), TOO_MANY_CODES(45029, "qrcode count out of limit"),
    NOT_IN_LIST(45035, "access clientip is not registered, not in ip-white-list"),
    OUT_OF_COUNT(45047, "out of response count limit"), TOO_MANY_TAGS(45056, "too many tag now, no need to add new"),
    SYSTEM_TAG(45058, "can't modify sys tag"), TOO_MANY_TAGS_OF_ONE(45059, "can not tagging one user too much"),
    MASS_SENT_BEFORE(45065, "clientmsgid exist"), MASS_ID_TOO_LONG(45067, "clientmsgid size out of limit"),
    INVALID_COMMAND(45072, "invalid command"), NOBODY_TO_TYPE_FOR(45080, "not inner 30 seconds"),
    TYPING_ALREADY(45081, "you are typing"),
    INVALID_MINI_PROGRAM_LINK(45086, "invalid attrbute 'data-miniprogram-appid'"),
    TOO_MANY_MENU_ITEMS(45098, "msgmenu list size is out of limit"),
    MENU_ITEM_TOO_LONG(45099, "msgmenu item content size is out of limit"), INVALID_TAG_NAME(45157, "invalid tag name"),
    TAG_NAME_TOO_LONG(45158, "tag name too long"), INVALID_TAG(45159, "invalid tag id"),
    NO_MENU(46003, "menu no exist"), INVALID_DATA(47001, "data format error"),
    INVALID_ARGUMENT(47003, "argument invalid!"), UNAUTHORIZED(48001, "api unauthorized"),
    BLOCKED(48002, "user block receive message"),
    NO_CLEARING(48006, "forbid to clear quota because of reaching the limit"),
    UNSUBSCRIBED(50005, "user is unsubscribed"), NO_ARTICLE(53600, "invalid article_id"),
    NOT_REGISTERED(61004, "access clientip is not registered request"), NO_VISIT(61010, "code is expired"),
    NO_CONDITIONAL_MENU(65301, "no such conditional menu"), NO_DEFAULT_MENU(65303, "no default menu"),
    EMPTY_MATCH_RULE(65304, "match rule empty"),
    GONE_MATCH_RULE(65320, "match rule by sex, country, province, city or language is not supported any more"),
    NO_AGENT(65401, "invalid custom service account"),
    AGENT_NOT_BOUND(65402, "the custom service account need to bind a wechat user"),
    INVALID_NICKNAME(65403, "illegal nickname"), AGENT_EXISTS(65406, "custom service account exists"),
    INVALID_SEARCH(65416, "invalid parameter of the search"), SEARCH_TOO_LONG(65417, "time of the search out of limit"),
    INVALID_TID(200014, "invalid tid"), INVALID_KID_LIST(200020, "invalid kidList"), NO_RID(76001, "rid not found"),
    INVALID_CGI_PATH(76003, "cgi_path not found"), CGI_PATH_WITH_HOST(76021, "cgi_path should not contain host");

    private final int code;

    private final String words;

    Problem(int code, String words) {
        this.code = code;
        this.words = words;
    }

    int code() {
        return code;
    }

    String words() {
        return words;
    }

    /** The words of a code that was asked for by number. */
    static String words(int code) {
        return Stream.of(values())
            .filter(p -> p.code == code)
            .map(p -> p.words)
            .findFirst()
            .orElseGet(() -> OtherWords.of(code));
    }

}
