package cn.lianhu.sandbox.emulator;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the platform says with the codes that nothing provokes here, so that they come as
 * faults alone (reference 7).
 */
final class OtherWords {

    private static final Map<Integer, String> WORDS = """
            40014 invalid access_token
            40036 invalid template_id size
            40163 code been used
            40243 AppSecret is frozen
            43003 require https
            43104 this appid does not have permission
            45028 has no masssend quota
            45048 menu use invalid type
            45066 same clientmsgid retry too fast
            45087 customer service message from this account have been blocked!
            45094 not allow to send custom message when user enter session, for punishment
            45102 this api have been blocked temporarily.
            46004 user no exist
            47002 data format error, do NOT use json unicode encode (\\uxxxx\\uxxxx), please use utf8 encoded text!
            48004 api forbidden for irregularities, view detail on mp.weixin.qq.com
            48008 no permission for this msgtype
            50001 user unauthorized
            50002 user limited
            50007 account frozen
            61024 must use api(api_component_token) to get token for component acct
            61450 system error
            62751 user on black-list, cannot send
            65400 please enable new custom service, or wait for a while if you have enabled
            70000 为保护未成年人权益，该条消息发送失败
            87009 invalid signature
            87014 risky content
            89501 there is an unconfirmed request of this account, retry later
            89503 this call needs the admin's confirmation
            89506 this ip is refused by the admin, retry after 24 hours
            89507 this ip is refused by the admin, retry after 1 hour
            """.lines()
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toUnmodifiableMap(line -> Integer.valueOf(line[0]), line -> line[1]));

    private OtherWords() {
    }

    static String of(int code) {
        return WORDS.getOrDefault(code, "switched-on fault");
    }

}
