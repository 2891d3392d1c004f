const VERBS = new Set(
  `abort accept acknowledge activate add advance adjust allow amend analyze answer apply approve archive assign attach authenticate authorize ban begin
  block bulk buy calculate cancel capture change check claim classify clear clone close commit compact complete compute configure confirm
  connect consume convert copy count create crosspost deactivate decline decrypt delete deliver deny deploy deprovision destroy detach
  detect disable disconnect dismiss download duplicate edit enable encrypt end enqueue enroll estimate exchange exec execute expire export
  extend extract fail fetch fill filter finalize find finish follow force fork forward generate get grant head hide hold ignore import increment init initiate inspect
  install invalidate invite invoke issue join kick kill launch leave link list load lock log login logout lookup make mark match merge migrate
  modify move mute notify open overwrite patch pause pay peek pin ping poll post predict prepare preview process promote propose provision prune publish
  pull purge push put query queue react reactivate read rebuild receive recover record recycle redact redeem redeliver refer refresh
  refund regenerate register reject release reload remix remove rename render renew reopen reorder repeat replace replay reply report request rerequest
  rerun resend reset resize resolve restart restore resubmit resume retrieve retry return reveal reverse revert review revoke rewrap rollback rotate run
  save scan schedule scroll search seal select send set share ship show shutdown sign simulate snooze speak split star start steal stop store stream submit
  subscribe succeed suggest summarize suspend switch sync synchronize tag terminate test toggle track transcribe transfer transform translate
  trigger trim unarchive unassign unban unblock undelete undo unfollow unhide uninstall unlike unlink unlock unmerge unmute unpause unpin unpublish unseal
  unstar unsubscribe unsuspend unwatch update upgrade upload upsert use validate vend verify view void vote wait watch withdraw write`.split(
    /\s+/,
  ),
);

/** What one does to see something; a GET does nothing else. */
const READ_VERBS = new Set(
  `aggregate check compare count describe download estimate export fetch filter find get inspect list lookup peek ping poll preview
  query read retrieve search show stream suggest summarize test validate verify view`.split(
    /\s+/,
  ),
);

/** No noun is called so: behind what an operation hangs on they begin its name. */
const PLAIN_VERBS = new Set(
  `add check create delete edit find get list patch post put remove search set update`.split(
    " ",
  ),
);

/** What one does and what there is: `report`, `transfer`. */
const NOUNS_TOO = new Set(
  `archive authorize block call change charge check claim commit copy count download estimate exchange export fork grant import issue list lock login logout
  match order patch pause ping poll post preview process purchase query queue record refund release replay reply report request reset return review
  run scan schedule search share show sign start stop store stream tag test track transfer transform trigger update upload use
  view vote watch withdraw`.split(/\s+/),
);

/** Whether a word begins the name of something that one does. */
export function isVerb(word: string): boolean {
  return VERBS.has(word.toLowerCase());
}

export function isReadVerb(word: string): boolean {
  return READ_VERBS.has(word.toLowerCase());
}

export function isPlainVerb(word: string): boolean {
  return PLAIN_VERBS.has(word.toLowerCase());
}

export function isNounToo(word: string): boolean {
  return NOUNS_TOO.has(word.toLowerCase());
}
