-- What was reported stays as it was reported.
revoke update, delete, truncate on progress_reports, progress_figures from "${application}";
