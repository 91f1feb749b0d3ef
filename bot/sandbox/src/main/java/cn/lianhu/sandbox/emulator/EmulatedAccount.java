package cn.lianhu.sandbox.emulator;

/**
 * The account: its kind and quotas, who may ask for its token, and what it has made and
 * been sent.
 */
record EmulatedAccount(Quotas quotas, Whitelist whitelist, Menu menu, QrCodes codes, MediaShelf shelf) {

    static EmulatedAccount of(AccountKind kind) {
        return new EmulatedAccount(new Quotas(kind), new Whitelist(), new Menu(), new QrCodes(), new MediaShelf());
    }
}
