/**
 * Words that stand for each other without saying more, of every trade: verbs, what is done to and with them, and those
 * it is done for. The first of a group stands for all.
 */
export const SAME_GROUPS = `send dispatch forward|collect gather|calculate compute|assess evaluate appraise|explain describe|
  show demonstrate|start begin commence|finish complete conclude|stop halt cease|obtain acquire|replace swap substitute|
  install fit mount|remove delete|measure gauge|pack package wrap|transport haul|harvest reap|
  paint decorate|sew stitch|sketch draw|edit revise amend|advertise promote|persuade convince|greet welcome|escort accompany|
  protect guard|investigate probe|detect spot|prevent avoid|administer dispense|forecast predict|approve authorise authorize|
  reject refuse|phone ring telephone|email e-mail mail|sickness illness disease|pain ache|wound injury|elderly elder|
  rota roster timetable|depot warehouse|cash money|salary wage|contract agreement|law legislation|regulation rule|
  complaint grievance|goal target objective|result outcome|photo picture photograph image|film video|
  advert advertisement ad|street road|rubbish waste garbage trash|
  jab vaccination vaccine immunisation immunization|tourist traveller|booking reservation|meal dish|drink beverage|
  timber lumber|flat apartment|tenant occupant|rent lease|donor supporter|volunteer helper|
  apprentice trainee|newcomer joiner|labourer workman|barber hairdresser|lawyer solicitor attorney|
  cashier teller|baby infant newborn|adolescent teenager teen|village hamlet|
  laboratory lab|pharmacy dispensary|boat vessel|
  tap faucet|boiler furnace|wire cable|lamp light|sofa couch|carpet rug|
  curtain drape|cupboard cabinet|wardrobe closet|jacket coat|trousers pants|shoe footwear|
  sweet candy|biscuit cookie|chips fries|prawn shrimp|coriander cilantro|aubergine eggplant|courgette zucchini|petrol gasoline|
  tyre tire|windscreen windshield|bonnet hood|pavement sidewalk|motorway highway|roundabout rotary|car-park parking|
  queue line-up|trolley cart|receipt voucher|parcel consignment|courier messenger|letter correspondence|
  leaflet brochure flyer pamphlet|magazine journal periodical|newspaper gazette|
  audience listeners|concert gig|costume outfit|sculpture statue|exhibition display|
  exam examination|experiment trial|
  hypothesis theory|sample specimen|survey questionnaire poll|chart graph|
  refund reimbursement|discount rebate|debt arrears|loan mortgage|
  tender quotation|
  smell odour|rain rainfall`;
