package vn.motcua.indicator.dossiers.declared;

import java.util.List;

/** What a unit, and the units below it where they are asked for, declared for a period. */
record DeclarationsAnswer(String unit, String name, String period, List<DeclaredLine> items) {}
