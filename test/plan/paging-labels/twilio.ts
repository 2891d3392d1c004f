import type { PagingLabels } from "./labels.js";

export const twilio: PagingLabels = {
  document: "vendors/twilio_api_v2010.json",
  groups: [
    {
      style: "url",
      size: "PageSize",
      next: "/next_page_uri",
      operations: {
        "GET /2010-04-01/Accounts.json": "/accounts",
        "GET /2010-04-01/Accounts/{AccountSid}/Addresses.json": "/addresses",
        "GET /2010-04-01/Accounts/{AccountSid}/Applications.json":
          "/applications",
        "GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json":
          "/authorized_connect_apps",
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json":
          "/available_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json":
          "/available_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json":
          "/available_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json":
          "/available_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json":
          "/available_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json":
          "/available_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json":
          "/available_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/Calls.json": "/calls",
        "GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json":
          "/events",
        "GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json":
          "/notifications",
        "GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json":
          "/recordings",
        "GET /2010-04-01/Accounts/{AccountSid}/Conferences.json":
          "/conferences",
        "GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json":
          "/recordings",
        "GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json":
          "/connect_apps",
        "GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json":
          "/dependent_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json":
          "/incoming_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json":
          "/assigned_add_ons",
        "GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json":
          "/extensions",
        "GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json":
          "/incoming_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json":
          "/incoming_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json":
          "/incoming_phone_numbers",
        "GET /2010-04-01/Accounts/{AccountSid}/Keys.json": "/keys",
        "GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json":
          "/media_list",
        "GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json":
          "/queue_members",
        "GET /2010-04-01/Accounts/{AccountSid}/Messages.json": "/messages",
        "GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json":
          "/signing_keys",
        "GET /2010-04-01/Accounts/{AccountSid}/Notifications.json":
          "/notifications",
        "GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json":
          "/outgoing_caller_ids",
        "GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json":
          "/participants",
        "GET /2010-04-01/Accounts/{AccountSid}/Queues.json": "/queues",
        "GET /2010-04-01/Accounts/{AccountSid}/Recordings.json": "/recordings",
        "GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json":
          "/add_on_results",
        "GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json":
          "/payloads",
        "GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json":
          "/transcriptions",
        "GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json":
          "/short_codes",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json":
          "/contents",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json":
          "/contents",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json":
          "/contents",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json":
          "/credentials",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json":
          "/credential_lists",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json":
          "/credential_list_mappings",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json": "/domains",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json":
          "/ip_access_control_lists",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json":
          "/ip_access_control_list_mappings",
        "GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json":
          "/ip_addresses",
        "GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json":
          "/transcriptions",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json":
          "/usage_records",
        "GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json":
          "/usage_triggers",
      },
    },
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: [
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json",
      ],
    },
    {
      style: "none",
      why: "not a list",
      operations: [
        "GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json",
        "GET /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        "POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        "POST /2010-04-01/Accounts/{AccountSid}/Tokens.json",
      ],
    },
  ],
};
