/**
 * Cues of one word, as letters that a word begins with, which lead a line to an area and yet prove little: they mean
 * something else in another line, or stand in the lines of many areas. Alone they carry no heading unless it says them.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `
accessib account accounts admission ads advice advis advise aftercare agencies air alarm alert all ambulance 
analys analytics answer answers api apis app appeal application appointment area areas ask assembl assess 
assist attendance audio audit automat awareness back backlog backup batch battery benchmark bid bids bill 
billing bills blueprint board boiler book booking books box brand breakdown bridge brief bring brings budget 
bug build building buyer calendar call calls camera camp campaign camps cancel capacity car card cards carry 
cars cart case cases cash catalog catering cctv certif certificat certificate change changes chart chat check 
check-in check-out checklist checkout checks children churn ci ci/cd claim claims class classes clean cleaning 
client clients clinic close closing cloud club coach code codes coding collect collection color commission 
committee communicat community complain complaint complian compliance component concept conference configur 
conflict consent consult container content contract contractor contracts control conversion cook coordinat cost 
costing council counsel count counter counts courier course court cover cpr crash crew crm culture custom 
customer customers cut cuts cutting daily dashboard data database day deadline deck defect delay deliver 
deliveries demo demonstrat department deploy deposit design develop diagnos direction discharge discovery 
dispatch display dispute doctor doctors document downtime draft drawing drill drive driving drone drug duty 
educat elderly email emergenc end endpoint engagement engine enquir entry environment equipment error escalat 
escort estimat estimate evaluat event events evidence exam excel exercise exhibition experiment explain export 
extract famil families family fault feature feed feedback fees field file files filing fill filling finish fire 
first fix fixed fixes fixing floor flow follow-up food forecast form forms fraud fuel full fund fundrais gate 
general generator get give gives giving goal gps grading grant greet grievance group groups growth guest guide 
guideline handover harvest head headcount hearing help history hold home homes hospital host hours house 
household housekeeping hygien hygiene image implement import incident induction infrastructure injur inquir 
inspect inspection instagram install instrument insurance intake integrat interns interpret interview inventor 
inventory investigat investor invoic invoice issue issues job jobs keep keeping key keys kids kitchen kpi lab 
label large latency laundry layout lead leak learn ledger legacy letter letters level levels licen licens lift 
lighting line linen lines list listen lists live load loan lobby local log logging login logs look looking 
luggage machine machinery machines macro mail main maintain maintenance make making manage manager managers 
managing map maps market material meal measur measure medication medicine meet meeting meets member mentor menu 
message metric migrat migration mine minutes mis mix mobilis mobiliz model module money monitor monthly move 
moves moving music need needs negotiat neighbor neighbour network new newsletter noise notes notice 
notification nurse nurses observ office officer officers oil on-call onboard onboarding open opening order 
orders other others outage overdue oxygen pack package page pages paint paper papers paperwork parents park 
part partner partners parts passport patch patient payment people performance permission permit pest phone 
photo pipeline pitch plan planning plans platform polic police policies policy polish portal portfolio post 
prepar prepare present presentation press price prices pricing print prioriti privacy problem procedure process 
procure product production program progress project proposal protocol prototype provision public publish pump 
purchas quality quer queries question queue quotation quote quotes radio rate rates read reading real-time 
recall reception recipe recommend reconcil record recover recruit redesign refer reference referral refill 
refresher refund register registration regulat reject release render renew repair report reporting reports 
request requirement requisition research resident residents resource restock restor retention return returns 
revenue review reviews risk road roadmap room rooms roster round rounds route routing rule run running runs 
safeguard safety sale sales sampl sample satisfaction saving savings scal scan schedul schedule scheme school 
schools scrap screen screening script search security see sell send sending sends serve server service serving 
session set sets settle setup shift shifts shipping shop show shutdown side sign signed site sla slas small 
sold sop sops sort spare spend spreadsheet sprint staff stakeholder start statement station stock storage store 
stories story student studies study supervis suppl supplier supplies support supports survey system systems 
table tables tag tagging take taking talk talks target taught tax teach team teams tell template tender test 
tests theme ticket tidy till time toilet tool tools top tour track tracking traffic trailer train training 
transaction transfer transport travel trend triage trial trim trips trolley troubleshoot truck tuning 
turnaround unit units update upgrade upload upsell use using validat valuation van vehicle vendor venue verif 
verification video vip visa visit visitor visits volunteer walk walk-in ward warehouse warranty wash waste 
watch water webinar website week weekly weigh wellbeing window women work workflow workshop write writing x-ray 
xray yield youth `
    .trim()
    .split(/\s+/)
    .concat([
      'follow up',
      'following up',
      'follow ups',
      'due diligence',
      'end of',
      'day to day',
      'help with',
      'on time',
      'per day',
      'a day',
    ]),
);
