package cn.lianhu.bot.emulator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Customer-service messages and the sign that somebody is typing (platform reference 4.1). */
final class CustomApi {

    private final EmulatedUsers users;
    private final MediaShelf shelf;
    private final Supplier<AccountKind> kind;

    CustomApi(EmulatedUsers users, MediaShelf shelf, Supplier<AccountKind> kind) {
        this.users = users;
        this.shelf = shelf;
        this.kind = kind;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/cgi-bin/message/custom/send", this::send)
                        .onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION, AccountKind.TEST),
                Route.post("/cgi-bin/message/custom/typing", this::type)
                        .onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION, AccountKind.TEST));
    }

    private Reply send(Call call) {
        JsonNode json = call.json();
        Optional<EmulatedUser> user = users.find(json.path("touser").asString(""));
        if (user.isEmpty()) {
            return Reply.refused(Problem.INVALID_OPENID);
        }
        CustomMessage message = new CustomMessage(json);
        return account(json, message).or(() -> message.problem(this::isMedia)).or(() -> user.get().write(users.now()))
                .map(Reply::refused).orElseGet(() -> {
                    users.show(user.get(), Entry.By.ACCOUNT, message.type(), message.shown(), message.more(json));
                    return Reply.ok();
                });
    }

    private Optional<Problem> account(JsonNode json, CustomMessage message) {
        if (json.path("customservice").has("kf_account")) {
            return Optional.of(Problem.NO_AGENT);
        }
        boolean menuOnTest = message.type().equals("msgmenu") && kind.get() == AccountKind.TEST;
        return menuOnTest ? Optional.of(Problem.INVALID_ACCOUNT_TYPE) : Optional.empty();
    }

    private boolean isMedia(String typeAndId) {
        String[] parts = typeAndId.split(":", 2);
        return shelf.get(parts[1], users.now()).filter(file -> file.isA(parts[0])).isPresent();
    }

    private Reply type(Call call) {
        String command = call.json().path("command").asString("");
        Optional<EmulatedUser> user = users.find(call.json().path("touser").asString(""));
        if (user.isEmpty()) {
            return Reply.refused(Problem.INVALID_OPENID);
        }
        return switch (command) {
            case "Typing", "CancelTyping" -> user.get().type(command.equals("Typing"), users.now())
                    .map(Reply::refused).orElseGet(Reply::ok);
            default -> Reply.refused(Problem.INVALID_COMMAND);
        };
    }
}
