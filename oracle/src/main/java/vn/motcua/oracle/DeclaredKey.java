package vn.motcua.oracle;

import java.util.Comparator;

/**
 * Names a declared figure (số liệu tự khai): it holds for exactly that period, under either cut-off.
 *
 * @param figure code of section 5 of the contract, kind DECLARED
 * @param period label such as {@code 2026-Q1}
 */
public record DeclaredKey(String unit, String figure, String period) implements Comparable<DeclaredKey> {

    private static final Comparator<DeclaredKey> ORDER = Comparator.comparing(DeclaredKey::unit)
            .thenComparing(DeclaredKey::figure)
            .thenComparing(DeclaredKey::period);

    @Override
    public int compareTo(DeclaredKey other) {
        return ORDER.compare(this, other);
    }
}
