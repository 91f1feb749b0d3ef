package cn.lianhu.desk;

/**
 * A ticket for a file: nothing in it tells who reported it, or who has it. Empty where
 * the reader does not see it, or there is none.
 *
 * @param reported when, limit until when it has to be done, as 2026-03-04 09:00
 * @param standard the category's code at the province's hotline
 */
public record TicketRecord(long number, String reported, String category, String categoryName, String standard,
        String township, String branch, String grid, String place, String state, String level, String limit,
        boolean late, String words) {
}
