package cn.lianhu.desk;

/**
 * What a person holds to get in, for once.
 *
 * @param typed eight digits
 * @param linked the secret part of a link
 */
public record Keys(String typed, String linked) {
}
