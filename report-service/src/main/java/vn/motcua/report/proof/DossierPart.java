package vn.motcua.report.proof;

import java.time.LocalDate;

/**
 * What one dossier or feedback adds to a figure of a closed report.
 *
 * @param dossier its code (mã hồ sơ)
 * @param day local day that it counts on
 * @param contribution what it adds on that day; less than 0 where a stock ends
 */
public record DossierPart(
        String dossier, String unit, String sector, String procedure, LocalDate day, long contribution) {}
