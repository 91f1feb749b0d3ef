package cn.lianhu.bot.desk;

/**
 * One thing that was said of the network for who handed in a file.
 *
 * @param answer what the chat said to it
 */
public record RosterSaid(String words, String answer) {
}
