package cn.lianhu.network;

/**
 * A household (户).
 *
 * @param member the linked member's id (联户党员); null where none is linked
 */
public record Household(String id, String head, String grid, String address, String member, String bindCode) {
}
