package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.QrCodes.Code;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Codes with a scene (platform reference 6.4). */
final class QrApi {

    private static final long LONGEST = 2_592_000;

    private static final long USUAL = 60;

    private final QrCodes codes;

    private final InstantSource program;

    QrApi(QrCodes codes, InstantSource program) {
        this.codes = codes;
        this.program = program;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/cgi-bin/qrcode/create", this::create).onlyFor(AccountKind.SERVICE, AccountKind.TEST),
                Route.get("/cgi-bin/showqrcode", this::show).withoutToken());
    }

    private CallReply create(Call call) {
        JsonNode scene = call.json().path("action_info").path("scene");
        long seconds = call.json().path("expire_seconds").asLong(USUAL);
        return switch (call.json().path("action_name").asString("")) {
            case "QR_SCENE" -> created(number(scene, 0xffff_ffffL), seconds);
            case "QR_STR_SCENE" -> created(text(scene), seconds);
            case "QR_LIMIT_SCENE" -> created(number(scene, 100_000), 0);
            case "QR_LIMIT_STR_SCENE" -> created(text(scene), 0);
            default -> CallReply.refused(Problem.INVALID_ACTION_NAME);
        };
    }

    private static Optional<String> number(JsonNode scene, long most) {
        long id = scene.path("scene_id").asLong(0);
        return Optional.of(Long.toString(id)).filter(n -> id >= 1 && id <= most);
    }

    private static Optional<String> text(JsonNode scene) {
        return Optional.of(scene.path("scene_str").asString("")).filter(s -> !s.isEmpty() && s.length() <= 64);
    }

    /**
     * @param seconds 0 for a permanent one
     */
    private CallReply created(Optional<String> scene, long seconds) {
        if (scene.isEmpty() || seconds < 0 || seconds > LONGEST) {
            return CallReply.refused(Problem.INVALID_ACTION_INFO);
        }
        Instant until = seconds == 0 ? null : program.instant().plusSeconds(seconds);
        return codes.create(scene.get(), until)
            .map(code -> answer(code, seconds))
            .orElseGet(() -> CallReply.refused(Problem.TOO_MANY_CODES));
    }

    private static CallReply answer(Code code, long seconds) {
        String url = "http://weixin.qq.com/q/" + code.ticket().substring(2, 24);
        return seconds == 0 ? CallReply.json("ticket", code.ticket(), "url", url)
                : CallReply.json("ticket", code.ticket(), "expire_seconds", seconds, "url", url);
    }

    private CallReply show(Call call) {
        return codes.find(call.query("ticket"))
            .filter(code -> code.at(program.instant()))
            .<CallReply>map(code -> new CallReply.Content(SampleMedia.code(code.ticket()), "image/jpg", null))
            .orElseGet(CallReply.NotFound::new);
    }

}
