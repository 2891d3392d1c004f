const VERBS = new Set(
  `abort accept activate add approve archive assign attach authenticate authorize begin block bulk cancel change check claim clear clone close
  commit complete compute configure confirm connect consume convert copy count create deactivate decline delete deliver
  deny deploy destroy detach disable disconnect dismiss download duplicate edit enable enqueue estimate exchange execute
  expire export fetch fill filter find finish follow generate get grant ignore import inspect install invite invoke issue
  join launch leave link list load lock log login logout lookup make mark merge modify move mute notify open patch pause
  peek ping poll post preview process provision prune publish pull purge push put query queue read rebuild receive record redeem
  refresh refund register reject release reload remove rename render renew reopen reorder replace replay report request
  resend reset resolve restart restore resume retrieve retry return revert review revoke rollback rotate run save schedule
  search select send set share sign simulate start stop submit subscribe suspend sync test toggle track transfer translate
  trigger unarchive unassign unblock uninstall unlink unlock unpublish unsubscribe update upgrade upload upsert validate
  vend verify view void withdraw write`.split(/\s+/),
);

/** Whether a word begins the name of something that one does. */
export function isVerb(word: string): boolean {
  return VERBS.has(word.toLowerCase());
}
