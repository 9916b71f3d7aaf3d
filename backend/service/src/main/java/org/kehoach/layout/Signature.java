package org.kehoach.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who signs.
 *
 * @param capacity in whose name and in which position, a line each: {@code TM. ỦY BAN NHÂN DÂN}, {@code CHỦ TỊCH}
 * @param name left open on a paper that is signed and stamped by hand
 */
public record Signature(List<String> capacity, @Nullable String name) {}
