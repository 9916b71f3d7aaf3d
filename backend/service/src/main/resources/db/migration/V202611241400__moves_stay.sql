-- What a set moved, and the steps in its life, stay as they were recorded; a draft's steps go with it.
revoke update, delete, truncate on unit_change_moves, unit_change_steps from "${application}";
