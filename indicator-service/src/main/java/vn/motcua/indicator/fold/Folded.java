package vn.motcua.indicator.fold;

/** What the fold sends on: to the topic of cells, or to the rejections. */
sealed interface Folded {

    /** The record's value. */
    byte[] value();

    /** A cell, or what travels beside the cells. */
    record ToCells(byte[] value) implements Folded {}

    /** A record of the log that can't be folded. */
    record ToRejections(byte[] value) implements Folded {}
}
