package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Customer-service messages and the sign that somebody is typing (platform reference
 * 4.1).
 */
final class CustomApi {

    private final EmulatedUsers users;

    private final Predicate<String> media;

    private final Predicate<String> agents;

    private final Supplier<AccountKind> kind;

    /**
     * @param media whether a media id, of the type named before the colon, is
     * good; @param agents whether there is one
     */
    CustomApi(EmulatedUsers users, Predicate<String> media, Predicate<String> agents, Supplier<AccountKind> kind) {
        this.users = users;
        this.media = media;
        this.agents = agents;
        this.kind = kind;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/cgi-bin/message/custom/send", this::send)
                    .onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION, AccountKind.TEST),
                Route.post("/cgi-bin/message/custom/typing", this::type)
                    .onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION, AccountKind.TEST));
    }

    private CallReply send(Call call) {
        JsonNode json = call.json();
        Optional<EmulatedUser> user = users.find(json.path("touser").asString(""));
        if (user.isEmpty()) {
            return CallReply.refused(Problem.INVALID_OPENID);
        }
        CustomMessage message = new CustomMessage(json);
        return account(json, message).or(() -> message.problem(media))
            .or(() -> user.get().write(users.now()))
            .map(CallReply::refused)
            .orElseGet(() -> {
                users.show(user.get(), Entry.By.ACCOUNT, message.type(), message.shown(), message.more(json));
                return CallReply.ok();
            });
    }

    private Optional<Problem> account(JsonNode json, CustomMessage message) {
        JsonNode agent = json.path("customservice").path("kf_account");
        if (!agent.isMissingNode() && !agents.test(agent.asString(""))) {
            return Optional.of(Problem.NO_AGENT);
        }
        boolean menuOnTest = message.type().equals("msgmenu") && kind.get() == AccountKind.TEST;
        return menuOnTest ? Optional.of(Problem.INVALID_ACCOUNT_TYPE) : Optional.empty();
    }

    private CallReply type(Call call) {
        String command = call.json().path("command").asString("");
        Optional<EmulatedUser> user = users.find(call.json().path("touser").asString(""));
        if (user.isEmpty()) {
            return CallReply.refused(Problem.INVALID_OPENID);
        }
        return switch (command) {
            case "Typing", "CancelTyping" ->
                user.get().type(command.equals("Typing"), users.now()).map(CallReply::refused).orElseGet(CallReply::ok);
            default -> CallReply.refused(Problem.INVALID_COMMAND);
        };
    }

}
